import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { useNames } from '../../../client/use-names'
import { useWording } from '../../../ui/use-wording'
import { Select } from '../../../ui/select'
import type { HeldFile } from './file-field'
import { RemoveLine } from '../../../forms/remove-line'
import panes from './panes.module.css'
import looks from '../../../ui/looks.module.css'

/** A file, and the body that its name names. */
export interface NamedFile extends HeldFile {
  /** `null`: to be chosen. */
  readonly giverId: string | null
  readonly suggestions: readonly string[]
  /** The name of the file left a doubt. */
  readonly isAsked: boolean
}

interface SeveralPapersTableProps {
  readonly files: readonly NamedFile[]
  readonly bodies: readonly Collectivity[]
  /** The bodies that have a paper of that kind already. */
  readonly there: ReadonlySet<string | null>
  readonly onChange: (files: readonly NamedFile[]) => void
}

/** Each file with the body whose paper it becomes; those whose body is to be chosen come first. */
export function SeveralPapersTable({ files, bodies, there, onChange }: SeveralPapersTableProps) {
  const { t } = useWording()
  const { collectivity: nameOf } = useNames()
  const sorted = [...files].sort((a, b) => Number(b.isAsked) - Number(a.isAsked))
  const notes = ({ token, giverId, suggestions }: NamedFile): readonly string[] => {
    if (giverId === null)
      return [
        suggestions.length === 0
          ? t('trace.several.unknown')
          : t('trace.several.perhaps', { names: suggestions.map(nameOf).join(', ') }),
      ]
    const twice = files.some((other) => other.token !== token && other.giverId === giverId)
    return [
      ...(twice ? [t('trace.several.twice')] : []),
      ...(there.has(giverId) ? [t('trace.several.there')] : []),
    ]
  }
  return (
    <ul className={looks.ruled} aria-label={t('trace.several.files')}>
      {sorted.map((file) => {
        const first = file.suggestions.filter((id) => id !== file.giverId)
        const others = bodyChoices(bodies).filter(({ value }) => !first.includes(value))
        return (
          <li
            key={file.token}
            className={panes.named}
            data-asked={file.giverId === null || undefined}
          >
            <span>{file.fileName}</span>
            <RemoveLine
              label={t('common.removeOne', { name: file.fileName })}
              onRemove={() => onChange(files.filter(({ token }) => token !== file.token))}
            />
            <Select
              size="xs"
              aria-label={t('trace.several.of', { name: file.fileName })}
              placeholder={t('trace.several.chooseBody')}
              data={[...first.map((id) => ({ value: id, label: nameOf(id) })), ...others]}
              value={file.giverId}
              onChange={(giverId) =>
                onChange(files.map((one) => (one.token === file.token ? { ...one, giverId } : one)))
              }
              searchable
            />
            {notes(file).map((note) => (
              <small key={note} className={looks.warnNote}>
                {note}
              </small>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
