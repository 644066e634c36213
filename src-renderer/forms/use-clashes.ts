import { useState } from 'react'
import { useWording } from '../ui/use-wording'
import { keptInstead, valueAt, type Clash } from './merge-drafts'

/** What is asked where the same field was typed in here and changed elsewhere. */
export interface ClashChoice {
  /** Each field with both texts. */
  readonly sentences: readonly string[]
  readonly keepTyped: () => void
  readonly takeKept: () => void
}

interface ClashSpec<Draft> {
  readonly draft: Draft
  /** Labels by path without list places. */
  readonly labels: Readonly<Record<string, string>>
  readonly textOf: ((path: readonly string[], value: unknown) => string | null) | undefined
  readonly onTake: (draft: Draft) => void
}

interface Clashes {
  /** Adds those of another change; earlier ones last as long as the same is kept there. */
  readonly meet: (found: readonly Clash[], kept: object) => void
  readonly forget: () => void
  /** `null` where nothing is to be chosen. */
  readonly choice: ClashChoice | null
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The fields of a form that were typed in and changed elsewhere meanwhile, until the person chooses. */
export function useClashes<Draft extends object>(spec: ClashSpec<Draft>): Clashes {
  const { draft, labels, textOf, onTake } = spec
  const { t } = useWording()
  const [all, setAll] = useState<readonly Clash[]>([])
  const open = all.filter(({ path, kept }) => !same(valueAt(draft, path), kept))
  const sentenceOf = ({ path, kept }: Clash): string => {
    const field = labels[path.join('.')] ?? labels[path[0] ?? ''] ?? ''
    const [one, other] = [textOf?.(path, kept), textOf?.(path, valueAt(draft, path))]
    return one == null || other == null
      ? t('forms.clash.field', { field })
      : t('forms.clash.texts', { field, kept: one || '–', typed: other || '–' })
  }
  return {
    meet: (found, kept) => {
      const isFound = (path: Clash['path']): boolean => found.some((each) => same(each.path, path))
      const lasting = open.filter(
        (each) => !isFound(each.path) && same(valueAt(kept, each.path), each.kept),
      )
      if (all.length > 0 || found.length > 0) setAll([...lasting, ...found])
    },
    forget: () => setAll([]),
    choice:
      open.length === 0
        ? null
        : {
            sentences: [...new Set(open.map(sentenceOf))],
            keepTyped: () => setAll([]),
            takeKept: () => {
              setAll([])
              onTake(keptInstead(draft, open))
            },
          },
  }
}
