import { withoutSupport, type Receiver, type SupportDraft } from './support-draft'
import classes from './supports.module.css'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'
import { TextField } from '../../../forms/text-field'
import type { FieldState } from '../../../forms/use-record-form'
import { TYPED } from '../../../forms/typed-lengths'
import { longest } from '../../../forms/fields/facts-of'
import { nameField } from '#shared/kernel/fields'
import { useWording } from '../../../ui/use-wording'
import { RemoveLine } from '../../../forms/remove-line'

/** The fields of the table, by their path without places. */
export type SupportField =
  | 'supports.name'
  | 'supports.cost'
  | 'supports.toSupports'
  | 'supports.toReceivers'

interface SupportGridProps {
  readonly drafts: readonly SupportDraft[]
  readonly receivers: readonly Receiver[]
  /** Error of a field, by its path. */
  readonly field: (label: SupportField, path: string) => FieldState
  readonly onChange: (drafts: readonly SupportDraft[]) => void
}

/** Support services in rows: cost, and the units that each gives to the others and to those that they serve. */
export function SupportGrid({ drafts, receivers, field, onChange }: SupportGridProps) {
  const { t } = useWording()
  const nameOf = ({ name }: SupportDraft, at: number): string =>
    name === '' ? t('supports.unnamed', { number: at + 1 }) : name
  const set = (place: number, part: Partial<SupportDraft>): void =>
    onChange(drafts.map((each, at) => (at === place ? { ...each, ...part } : each)))
  const put = (list: readonly string[], place: number, text: string): readonly string[] =>
    list.map((each, at) => (at === place ? text : each))
  const cell = (at: FieldState, label: string, value: string, change: (text: string) => void) => (
    <TextField
      at={{ ...at, label }}
      value={value}
      onChange={change}
      maxLength={TYPED.number}
      figures
      bare
    />
  )
  return (
    <div className={looks.scroller}>
      <table className={`${table.plain} ${classes.table} ${classes.grid}`}>
        <thead>
          <tr>
            <th scope="col">{t('supports.name')}</th>
            <th scope="col">{t('supports.cost')}</th>
            {drafts.map((draft, at) => (
              <th key={at} scope="col">
                {nameOf(draft, at)}
              </th>
            ))}
            {receivers.map(({ agreementId, name }) => (
              <th key={agreementId ?? ''} scope="col" className={looks.accent}>
                {name}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft, at) => (
            // Supports have no identity of their own: their place is what they are, and their order counts.
            <tr key={at}>
              <th scope="row">
                <TextField
                  at={{
                    ...field('supports.name', `supports.${String(at)}.name`),
                    label: t('supports.nameOf', { number: at + 1 }),
                  }}
                  value={draft.name}
                  onChange={(name) => set(at, { name })}
                  maxLength={longest(nameField)}
                  bare
                />
              </th>
              <td>
                {cell(
                  field('supports.cost', `supports.${String(at)}.cost`),
                  t('supports.costOf', { name: nameOf(draft, at) }),
                  draft.cost,
                  (cost) => set(at, { cost }),
                )}
              </td>
              {drafts.map((other, to) => (
                <td key={to}>
                  {to === at
                    ? '—'
                    : cell(
                        field(
                          'supports.toSupports',
                          `supports.${String(at)}.toSupports.${String(to)}`,
                        ),
                        t('supports.units', { from: nameOf(draft, at), to: nameOf(other, to) }),
                        draft.toSupports[to] ?? '',
                        (text) => set(at, { toSupports: put(draft.toSupports, to, text) }),
                      )}
                </td>
              ))}
              {receivers.map(({ agreementId, name }, to) => (
                <td key={agreementId ?? ''}>
                  {cell(
                    field(
                      'supports.toReceivers',
                      `supports.${String(at)}.toReceivers.${String(to)}`,
                    ),
                    t('supports.units', { from: nameOf(draft, at), to: name }),
                    draft.toReceivers[to] ?? '',
                    (text) => set(at, { toReceivers: put(draft.toReceivers, to, text) }),
                  )}
                </td>
              ))}
              <td>
                <RemoveLine
                  label={t('common.removeOne', { name: nameOf(draft, at) })}
                  onRemove={() => onChange(withoutSupport(drafts, at))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
