import { Box } from '@mantine/core'
import { sumMinutes } from '#shared/kernel/minutes'
import { useWording } from '../../../ui/use-wording'
import { EntryList } from './entry-list'
import type { SentenceView } from './use-sentence'
import { useSentenceNames, type SentenceNames } from './use-sentence-names'
import classes from './sentence.module.css'
import looks from '../../../ui/looks.module.css'
import { spanWords } from './span-words'

interface SentenceChipsProps extends SentenceNames {
  readonly view: SentenceView
}

/** The meaning of each word, in the order of the text. */
function SentenceChips({ view, ...names }: SentenceChipsProps) {
  const { t, format } = useWording()
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

interface SentencePanelProps {
  readonly view: SentenceView
  /** What is wrong in the text, in words. */
  readonly wrong: readonly string[]
}

/** The meaning of a line of text: its words, and the entries by day. */
export function SentencePanel({ view, wrong }: SentencePanelProps) {
  const { t } = useWording()
  const names = useSentenceNames()
  const { entries, questions, failures } = view.understanding
  const unchanged =
    entries.length > 0 && view.sheets.length === 0 && questions.length + failures.length === 0
  return (
    <section
      className={`${looks.inset} ${classes.panel}`}
      aria-label={t('sentence.label')}
      // Long ones scroll, also by keyboard.
      tabIndex={0}
    >
      <SentenceChips view={view} {...names} />
      {wrong.length > 0 && (
        <Box component="ul" mt="sm" c="var(--bad)" fz="table">
          {wrong.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Box>
      )}
      {view.reading && <p className={classes.more}>{t('sentence.reading')}</p>}
      {entries.length > 0 && (
        <>
          <p className={classes.heading}>
            <span>{t('sentence.entries', { count: entries.length })}</span>
            <span>
              {t('sentence.total', {
                sum: sumMinutes(entries.map(({ minutes }) => minutes)),
              })}
            </span>
          </p>
          <EntryList entries={entries} concerns={view.concerns} {...names} />
        </>
      )}
      {unchanged && <p className={classes.more}>{t('sentence.unchanged')}</p>}
    </section>
  )
}
