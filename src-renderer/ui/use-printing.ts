import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false
const followers = new Set<() => void>()

const become = (now: boolean) => (): void =>
  flushSync(() => {
    isPrinting = now
    for (const follower of followers) follower()
  })
const [begin, end] = [become(true), become(false)]

function follow(follower: () => void): () => void {
  if (followers.size === 0) {
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
  }
  followers.add(follower)
  return () => {
    followers.delete(follower)
    if (followers.size > 0) return
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    isPrinting = false
  }
}

/**
 * Whether the screen is being printed, now: what is drawn for paper only is ready before printing, and so is what it draws in its turn.
 */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => isPrinting)
