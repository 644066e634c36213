import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { KEY_NAMES, type KeyName } from '#shared/domain/keys/key-name'

/** In the address of the terms' form: the key that was asked for where the agreement was created. */
export const ASKED_KEY = 'cle'

/** Chooses the key in the address, once, as if it had just been clicked. */
export function useAskedKey(choose: (key: KeyName) => void): void {
  const [search] = useSearchParams()
  const asked = KEY_NAMES.find((each) => each === search.get(ASKED_KEY))
  const made = useRef(false)
  useEffect(() => {
    // Only once: what is typed afterwards is not undone.
    if (asked === undefined || made.current) return
    made.current = true
    choose(asked)
  }, [asked, choose])
}
