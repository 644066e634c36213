import { startTransition, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { sameJson } from '#shared/kernel/same-json'
import { allShown } from '../client/all-shown'
import { isGone } from '../client/is-gone'
import { notice } from '../client/notice'
import { forgetRefusal } from '../client/saving'
import { useWording } from '../ui/use-wording'
import { formErrors, type FormNames } from './form-errors'
import type { FormFailure } from './form-failure'
import { mergeDrafts } from './merge-drafts'
import { sameInAnyOrder } from './same-in-any-order'
import { useClashes, type ClashChoice } from './use-clashes'
import { useDraft } from './use-draft'
import { useFocusWhenRefused } from './use-focus-when-refused'
import { useLeaveGuard, type LeaveGuard } from './use-leave-guard'
import { useTouched } from './use-touched'
import { whenReleased } from '../ui/when-released'

interface RecordFormSpec<Draft, Kept, Label extends string> {
  /** The subject of the form, for the question before leaving it. Without it, what is typed is lost without a question. */
  readonly what?: string
  /** The draft of what is kept now, or a blank one. Compared by content. */
  readonly initial: Draft
  /**
   * Whether that is kept, and not proposed: what is typed over it is then not kept without a word where it was changed elsewhere
   * meanwhile. Only where a `FormNotice` asks.
   */
  readonly isKept?: boolean
  /** The record that it changes. */
  readonly recordId?: string | undefined
  /** What a value of a field reads as, where it is a text. */
  readonly textOf?: (path: readonly string[], value: unknown) => string | null
  readonly labels: Readonly<Record<Label, string>>
  readonly wrong?: FormNames['wrong']
  readonly fieldOf?: FormNames['fieldOf']
  /** Errors are shown only once saving was tried: a line that is always in view is often left empty. */
  readonly whenTried?: boolean
  readonly read: (draft: Draft) => Result<Kept, FormFailure>
  readonly save: (kept: Kept) => Promise<Result<unknown, Failure>>
  /** What fields become once it is saved, for the next one; a text that was typed meanwhile stays. */
  readonly thenBlank?: Partial<Draft>
  /** Not while a form that asks before it is left has what was typed since. */
  readonly onSaved?: (kept: Kept) => void
  /** In place of `onSaved`, where it leaves the form for that of the record. */
  readonly onCreated?: (kept: Kept) => void
  /** The same where another record is to be created next. */
  readonly onSavedForAnother?: (kept: Kept) => void
}

/** The props of an input besides its value. */
export interface FieldState {
  readonly label: string
  /** The field in its form, with places in lists; absent where it belongs to none. */
  readonly path?: string
  readonly error: string | undefined
  readonly onBlur: () => void
}

/** A draft of strings that becomes a record when it is saved. */
export interface RecordForm<Draft, Label extends string, Kept = unknown> extends Omit<
  LeaveGuard,
  'release' | 'isHeld'
> {
  readonly draft: Draft
  /** Changes some fields; a function gets the current draft, for lists. */
  readonly change: (part: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void
  /** Label and error of a field; `path` identifies a field of a list. */
  readonly field: (label: Label, path?: string) => FieldState
  /** What is kept of the current texts, or what is wrong with them. */
  readonly read: Result<Kept, FormFailure>
  /** Errors that belong to no field. */
  readonly general: readonly string[]
  /** How many fields are wrong, once saving was tried. */
  readonly wrong: number
  /** What is to be chosen before it is saved. */
  readonly clash: ClashChoice | null
  readonly dirty: boolean
  readonly pending: boolean
  readonly submit: () => void
  /** The same where a form is submitted, in place of what a page would do. */
  readonly onSubmit: (event: Pick<Event, 'preventDefault'>) => void
  /** Saves, then leaves the form to the next new record. */
  readonly submitForAnother: () => void
  readonly reset: () => void
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether two drafts are read as the same. */
function means<Draft>(
  read: (draft: Draft) => Result<unknown, FormFailure>,
  one: Draft,
  other: Draft,
  areSame = same,
): boolean {
  const [first, second] = [read(one), read(other)]
  return first.ok && second.ok && areSame(first.value, second.value)
}

/** The fields of a part whose texts are still those that were kept. */
function unchanged<Draft extends object>(
  part: Partial<Draft>,
  kept: Draft,
  now: Draft,
): Partial<Draft> {
  let found: Partial<Draft> = {}
  for (const name in part) if (same(kept[name], now[name])) found = { ...found, [name]: part[name] }
  return found
}

/**
 * Keeps a draft until it is saved. Typing is never blocked: an error is shown beside a field once it was left, or when
 * saving was tried, which moves the focus to the first; refusals by main are shown beside their field.
 */
export function useRecordForm<Draft extends object, Kept, Label extends string>(
  spec: RecordFormSpec<Draft, Kept, Label>,
): RecordForm<Draft, Label, Kept> {
  const { t, language } = useWording()
  const { labels, wrong, fieldOf, read, what, recordId, whenTried = false } = spec
  const form = useDraft(spec.initial)
  const touched = useTouched()
  /** Counts how often what is kept is to be compared anew, also where what is shown of it did not change. */
  const [comparison, setComparison] = useState(0)
  const [seen, setSeen] = useState({ initial: spec.initial, language, comparison })
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<readonly Failure[]>([])
  const [refusals, setRefusals] = useState(0)
  const [pending, setPending] = useState(false)
  const { draft, base } = form
  const dirty = draft !== base && !sameJson(draft, base)
  useFocusWhenRefused(refusals)
  const guard = useLeaveGuard(dirty && what !== undefined, what ?? '', pending)

  const clashes = useClashes({
    draft,
    labels,
    textOf: spec.textOf,
    onTake: form.type,
  })
  if (!same(seen.initial, spec.initial) || seen.comparison !== comparison) {
    setSeen({ initial: spec.initial, language, comparison })
    // What is kept was changed meanwhile: wherever nothing was typed, it is shown, and the old one is not written back.
    // While it is being kept, what it proposes of itself stays as it is sent: by then a new amendment counts one more, and nothing is
    // left to be paid.
    const merged = pending ? { draft, clashes: [] } : mergeDrafts<Draft>(base, draft, spec.initial)
    // What was just kept here comes back written in another way or order, or is written in another language.
    const isOther =
      spec.isKept === true &&
      seen.language === language &&
      !means(read, base, spec.initial, sameInAnyOrder)
    clashes.meet(isOther ? merged.clashes : [], spec.initial)
    form.begin({ base: spec.initial, draft: merged.draft })
    // What was refused is kept by now, in another way.
    if (refused.length > 0 && same(draft, spec.initial)) {
      setAsked(false)
      setRefused([])
    }
  }

  // What was refused is given up with the form. What was typed is named where its record was taken away: it was not given up.
  const giveUp = useEffectEvent(() => {
    if (refused.length > 0) forgetRefusal()
    if (what === undefined || recordId === undefined || !guard.isHeld() || !isGone(recordId)) return
    notice({ id: `gone ${recordId}`, tone: 'warn', message: t('forms.gone', { what }) })
  })
  useEffect(() => () => giveUp(), [])

  const now = read(draft)
  const errors = useMemo(
    () =>
      formErrors(
        [...refused, ...(now.ok ? [] : now.failures)],
        { labels, wrong, fieldOf },
        language,
      ),
    [refused, now, labels, wrong, fieldOf, language],
  )
  const isShown = (path: string): boolean => asked || (!whenTried && touched.isTouched(path))

  const settle = (): void => {
    touched.forget()
    setAsked(false)
    setRefused([])
    clashes.forget()
  }
  const refuse = (failures: readonly Failure[]): void => {
    setRefused(failures)
    setRefusals((count) => count + 1)
  }
  /** What was kept may be undone before it is shown: what is kept is then as it was shown before, and differs from what was kept here. */
  const compareOnceShown = async (): Promise<void> => {
    // With, or after, what is drawn in pieces. State of its own: while an update of a transition waits, React keeps nothing that a
    // drawing sets of the same state.
    if (await allShown()) startTransition(() => setComparison((count) => count + 1))
  }
  const submit = async (then: typeof spec.onSaved): Promise<void> => {
    setAsked(true)
    if (pending) return
    if (!now.ok || clashes.choice !== null) {
      refuse([])
      return
    }
    setPending(true)
    const answer = await spec.save(now.value)
    setPending(false)
    if (!answer.ok) {
      refuse(answer.failures)
      return
    }
    const next = { ...draft, ...spec.thenBlank }
    form.setBase(next)
    settle()
    if (spec.isKept === true) void compareOnceShown()
    // What was typed meanwhile is not kept yet: the form stays, and asks before it is left.
    const meanwhile = form.now()
    const typed = { ...meanwhile, ...unchanged(spec.thenBlank ?? {}, draft, meanwhile) }
    if (spec.thenBlank !== undefined) form.type(typed)
    if (what !== undefined && !same(typed, next) && !means(read, typed, next)) return
    const move = guard.release()
    then?.(now.value)
    move()
  }

  return {
    draft,
    read: now,
    change: (part) => {
      const before = form.now()
      const next = { ...before, ...(typeof part === 'function' ? part(before) : part) }
      // A text that is only written in another way leaves the refusal in sight.
      if (refused.length > 0 && !means(read, next, before)) setRefused([])
      // As it is kept: nothing is left that is not.
      if (refusals > 0 && same(next, spec.initial)) forgetRefusal()
      form.type(next)
    },
    field: (label, path = label) => ({
      label: labels[label],
      path,
      error: isShown(path) ? errors.fields.get(path) : undefined,
      onBlur: () => whenReleased(() => touched.touch(path)),
    }),
    general: asked ? errors.general : [],
    wrong: asked ? errors.fields.size : 0,
    clash: clashes.choice,
    dirty,
    pending,
    submit: () => void submit(spec.onCreated ?? spec.onSaved),
    onSubmit: (event) => {
      event.preventDefault()
      void submit(spec.onCreated ?? spec.onSaved)
    },
    submitForAnother: () => void submit(spec.onSavedForAnother),
    reset: () => {
      forgetRefusal()
      form.reset()
      settle()
    },
    leave: guard.leave,
    dialog: guard.dialog,
  }
}
