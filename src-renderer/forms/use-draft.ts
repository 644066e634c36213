import { useLayoutEffect, useRef, useState } from 'react'

/** What is typed, and what that is compared with. */
interface DraftState<Draft> {
  /** What was kept last, or a blank one. */
  readonly base: Draft
  readonly draft: Draft
}

interface TypedDraft<Draft> extends DraftState<Draft> {
  /** What is typed by now, also where it is not drawn yet; only for answers to what a person does. */
  readonly now: () => Draft
  readonly type: (next: Draft) => void
  /** What is typed is compared with this from now on. */
  readonly setBase: (base: Draft) => void
  /** Both at once, also while the form is drawn. */
  readonly begin: (state: DraftState<Draft>) => void
  /** Gives up what was typed. */
  readonly reset: () => void
}

/**
 * A draft and what it began with, as state of React and nothing else: React draws a form, drops that drawing for a more urgent one and
 * draws it again. What a dropped drawing wrote elsewhere would be there for the next one, which then takes what was kept
 * before for typed.
 */
export function useDraft<Draft extends object>(initial: Draft): TypedDraft<Draft> {
  const [state, setState] = useState<DraftState<Draft>>({ base: initial, draft: initial })
  const latest = useRef(state.draft)
  useLayoutEffect(() => {
    latest.current = state.draft
  }, [state.draft])
  const type = (draft: Draft): void => {
    latest.current = draft
    setState(({ base }) => ({ base, draft }))
  }
  return {
    ...state,
    now: () => latest.current,
    type,
    setBase: (base) => setState(({ draft }) => ({ base, draft })),
    begin: setState,
    reset: () => type(state.base),
  }
}
