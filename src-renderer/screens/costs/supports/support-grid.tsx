import { ActionIcon, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { withoutSupport, type SupportDraft } from './support-draft'
import classes from './supports.module.css'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'
import { TYPED } from '../../../forms/typed-lengths'
import { longest } from '../../../forms/fields/facts-of'
import { nameField } from '#shared/kernel/fields'

interface SupportGridProps {
  readonly drafts: readonly SupportDraft[]
  readonly receivers: readonly string[]
  readonly onChange: (drafts: readonly SupportDraft[]) => void
}

/** Support services in rows: cost, and the units that each gives to the others and to those that they serve. */
export function SupportGrid({ drafts, receivers, onChange }: SupportGridProps) {
  const { t } = useTranslation()
  const nameOf = ({ name }: SupportDraft, at: number): string =>
    name === '' ? t('supports.unnamed', { number: at + 1 }) : name
  const set = (place: number, part: Partial<SupportDraft>): void =>
    onChange(drafts.map((each, at) => (at === place ? { ...each, ...part } : each)))
  const put = (list: readonly string[], place: number, text: string): readonly string[] =>
    list.map((each, at) => (at === place ? text : each))
  const cell = (label: string, value: string, change: (text: string) => void) => (
    <TextInput
      size="xs"
      aria-label={label}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      maxLength={TYPED.number}
      classNames={{ input: classes.figures ?? '' }}
      autoComplete="off"
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
            {receivers.map((name) => (
              <th key={name} scope="col" className={looks.accent}>
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
                <TextInput
                  size="xs"
                  aria-label={t('supports.nameOf', { number: at + 1 })}
                  value={draft.name}
                  onChange={(event) => set(at, { name: event.currentTarget.value })}
                  maxLength={longest(nameField)}
                  autoComplete="off"
                />
              </th>
              <td>
                {cell(t('supports.costOf', { name: nameOf(draft, at) }), draft.cost, (cost) =>
                  set(at, { cost }),
                )}
              </td>
              {drafts.map((other, to) => (
                <td key={to}>
                  {to === at
                    ? '—'
                    : cell(
                        t('supports.units', { from: nameOf(draft, at), to: nameOf(other, to) }),
                        draft.toSupports[to] ?? '',
                        (text) => set(at, { toSupports: put(draft.toSupports, to, text) }),
                      )}
                </td>
              ))}
              {receivers.map((name, to) => (
                <td key={name}>
                  {cell(
                    t('supports.units', { from: nameOf(draft, at), to: name }),
                    draft.toReceivers[to] ?? '',
                    (text) => set(at, { toReceivers: put(draft.toReceivers, to, text) }),
                  )}
                </td>
              ))}
              <td>
                <ActionIcon
                  aria-label={t('common.removeOne', { name: nameOf(draft, at) })}
                  onClick={() => onChange(withoutSupport(drafts, at))}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
