import { FigureField } from '../../forms/figure-field'
import { TextField } from '../../forms/text-field'
import type { FieldState } from '../../forms/use-record-form'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import type { RangeDraft } from './savings-draft'

interface RangeLineProps {
  /** What is supposed, as its line is titled. */
  readonly title: string
  readonly kind: 'hours' | 'amount' | 'percent'
  readonly at: string
  readonly value: RangeDraft
  readonly field: (path: string) => FieldState
  readonly onChange: (value: RangeDraft) => void
}

/** Two hundred agents over a year. */
const MOST_HOURS = minutes(20_000_000)

/** A hypothesis on a line: its low and high values, and where it comes from. */
export function RangeLine(props: RangeLineProps) {
  const { title, kind, at, value, field, onChange } = props
  const { t } = useWording()
  const end = (side: 'low' | 'high', label: string) => {
    return (
      <FigureField
        kind={kind === 'hours' ? 'duration' : kind}
        longest={MOST_HOURS}
        at={{ ...field(`${at}.${side}`), label }}
        value={value[side]}
        onChange={(text) => onChange({ ...value, [side]: text })}
        bare
      />
    )
  }
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{end('low', t('savings.low', { what: title }))}</td>
      <td>{end('high', t('savings.highLabel', { what: title }))}</td>
      <td>
        <TextField
          at={{ ...field(`${at}.source`), label: t('savings.sourceOf', { what: title }) }}
          value={value.source}
          onChange={(source) => onChange({ ...value, source })}
          maxLength={300}
          bare
        />
      </td>
    </tr>
  )
}
