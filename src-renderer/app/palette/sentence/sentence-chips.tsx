import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../client/use-format'
import { spanWords } from './span-words'
import type { SentenceNames } from './use-sentence-names'
import type { SentenceView } from './use-sentence'
import classes from './sentence.module.css'

interface SentenceChipsProps extends SentenceNames {
  readonly view: SentenceView
}

/** The meaning of each word, in the order of the text. */
export function SentenceChips({ view, ...names }: SentenceChipsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { text, understanding } = view
  return (
    <ul className={classes.chips}>
      {understanding.spans.map((span) => {
        const kind = span.kind === 'days' && span.left ? 'left' : span.kind
        const words = spanWords(span, text, { t, format, ...names })
        return words === '' ? null : (
          <li key={`${span.kind} ${String(span.from)}`} data-mark={span.kind}>
            {t(`sentence.spans.${kind}`)} <strong>{words}</strong>
          </li>
        )
      })}
    </ul>
  )
}
