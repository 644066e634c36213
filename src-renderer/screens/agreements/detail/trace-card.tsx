import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import classes from './side-card.module.css'
import type { Section } from './use-section'
import { useTraceLines } from './use-trace-lines'

interface TraceCardProps {
  readonly agreement: Agreement
  readonly onEdit: (section: Section) => void
}

/** What an agreement must have in writing, and what is missing; each line leads to where it is given. */
export function TraceCard({ agreement, onEdit }: TraceCardProps) {
  const { t } = useTranslation()
  const lines = useTraceLines(agreement)
  const missing = lines.filter(({ there }) => !there).length
  return (
    <Card
      title={t('agreements.trace.title')}
      aside={
        missing === 0 ? (
          <Tag tone="accent">{t('agreements.trace.complete')}</Tag>
        ) : (
          <Tag tone="warn" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
            {t('agreements.trace.missing', { count: missing })}
          </Tag>
        )
      }
      flush
    >
      <ul className={classes.list}>
        {lines.map(({ label, detail, there, section }) => (
          <li key={label}>
            <UnstyledButton
              className={classes.line}
              data-missing={!there || undefined}
              onClick={() => onEdit(section)}
            >
              {there ? (
                <IconCheck size={17} aria-hidden="true" />
              ) : (
                <IconAlertTriangle size={17} aria-hidden="true" />
              )}
              <span>
                <strong>{label}</strong>
                <small>{detail}</small>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Card>
  )
}
