import { Textarea } from '@mantine/core'
import { LONGEST_BLOCK } from '#shared/domain/reports/annual-report'
import type { ReportBlock } from '#shared/wording/report-block'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'
import { BlockTable } from '../../ui/block-table'

interface BlockViewProps {
  readonly block: ReportBlock
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A piece of a report on screen: what the user types is a field. */
export function BlockView({ block, value, onChange }: BlockViewProps) {
  const { t } = useWording()
  switch (block.kind) {
    case 'title':
    case 'heading':
      return null
    case 'subheading':
      return <h3>{block.text}</h3>
    case 'text':
      return <p className={block.quiet === true ? looks.quiet : undefined}>{block.text}</p>
    case 'table':
      return <BlockTable {...block} />
    case 'typed':
      return (
        <Textarea
          aria-label={block.label}
          placeholder={t('annualReport.write')}
          value={value}
          autosize
          minRows={2}
          maxRows={18}
          maxLength={LONGEST_BLOCK}
          data-field={block.place}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
  }
}
