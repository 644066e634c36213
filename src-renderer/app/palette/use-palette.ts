import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { visibleText } from '#shared/kernel/visible-text'
import { sentenceFailure } from '#shared/wording/sentence-failure'
import { notice } from '../../client/notice'
import { useRecordTime } from '../../client/use-record-time'
import { workspaceStore } from '../../client/workspace-store'
import { useWording } from '../../ui/use-wording'
import { answers, namedEntries, type PaletteOption } from './palette-options'
import { searchEntries } from './search-entries'
import { announcedSentence } from './sentence/announced-sentence'
import { useSentence, type SentenceView } from './sentence/use-sentence'
import { useSentenceNames } from './sentence/use-sentence-names'
import { useSentenceWords } from './sentence/use-sentence-words'
import { useEntries } from './use-entries'

const isSaveKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 's'

/** More would not fit; a longer word gives fewer. */
const MOST = 9

/** Hours typed and not kept: closing the palette leaves them for the next time. */
const leftText = workspaceStore('')

/** What is typed in the palette, what it finds or means, and the effect of the keys. */
export function usePalette(onDone: () => void) {
  const { t } = useWording()
  const navigate = useNavigate()
  const names = useSentenceNames()
  const entries = useEntries()
  const words = useSentenceWords()
  const [query, setQuery] = useState(leftText.get)
  const [chosen, setChosen] = useState<number | null>(null)
  const found = useMemo(() => searchEntries(entries, query, MOST), [entries, query])
  const sentence = useSentence(query)
  // Words that name something which is kept are no faulty hours: "Marie congé lundi" is an absence.
  const isFound = found.length > 0 && sentence?.canKeep === false && !sentence.reading
  const view = isFound ? null : sentence
  const done = (): void => {
    leftText.set(() => '')
    onDone()
  }
  const keeping = useRecordTime(done)
  const isHours = view !== null
  useEffect(() => leftText.set(() => (isHours ? query : '')), [isHours, query])

  const question = view?.understanding.questions[0]
  const questionWords =
    question === undefined
      ? null
      : t(question.slip ? 'sentence.nearly' : 'sentence.which', {
          found: query.slice(question.from, question.to),
        })
  const wrong =
    view === null
      ? []
      : view.understanding.failures.map((failure) => sentenceFailure(failure, query, t, names))
  const objections = [...(questionWords === null ? [] : [questionWords]), ...wrong]
  const announced = view === null ? '' : announcedSentence(view, objections, t)
  const options = useMemo((): readonly PaletteOption[] => {
    const shown = new Set([...found, ...(view === null ? [] : namedEntries(view, entries))])
    return [
      ...(view?.canKeep === true ? [{ kind: 'keep', id: 'keep' } as const] : []),
      ...(question === undefined ? [] : answers(query, question, entries, words.names)),
      ...[...shown].map((entry) => ({ kind: 'entry', id: entry.id, entry }) as const),
    ]
  }, [found, view, entries, question, query, words.names])
  // For half-written hours, Enter does nothing, unless the words find something.
  const leads = view === null || options[0]?.kind !== 'entry' || found.length > 0
  const index = chosen === null ? (leads ? 0 : -1) : Math.min(chosen, options.length - 1)
  const current = options[index]

  const type = (text: string): void => {
    // A hidden sign would be a word that is not known, and shown as nothing.
    setQuery(visibleText(text))
    setChosen(null)
    keeping.forget()
  }
  const take = (option: PaletteOption): void => {
    if (option.kind === 'answer') type(option.text)
    else if (option.kind === 'entry') {
      done()
      if (option.entry.show === undefined) void navigate(option.entry.path)
      else option.entry.show()
    } else if (view !== null && !keeping.pending) void keeping.keep(view.sheets)
  }
  /** Ctrl+S keeps the hours as Enter does, or says why they can't be kept. */
  const save = (hours: SentenceView): void => {
    if (hours.canKeep) take({ kind: 'keep', id: 'keep' })
    else
      notice({
        id: 'nothingToSave',
        message: announced === '' ? t('sentence.reading') : announced,
        tone: 'calm',
      })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (view !== null && isSaveKey(event)) {
      event.preventDefault()
      // Nothing of the screen is saved by the same key.
      event.stopPropagation()
      save(view)
      return
    }
    if (options.length === 0) return
    const { length } = options
    if (event.key === 'Enter') {
      if (current !== undefined) take(current)
    } else if (event.key === 'ArrowDown') setChosen((index + 1) % length)
    else if (event.key === 'ArrowUp') setChosen((Math.max(index, 0) - 1 + length) % length)
    else return
    event.preventDefault()
  }
  return {
    query,
    type,
    view,
    options,
    current,
    take,
    onKeyDown,
    wrong,
    announced,
    question: questionWords,
    refused: keeping.refused,
  }
}
