import { startTransition, useCallback, useEffect, useReducer, useSyncExternalStore } from 'react'
import { keys } from '../client/run-of-keys'

/**
 * Topics of a large screen: each part follows its own topics, and is drawn again only when one of them changed. One key
 * pressed repaints one cell and the sums it touches.
 */
export class Topics {
  private readonly versions = new Map<string, number>()
  private readonly listeners = new Map<string, Set<() => void>>()

  /** How often a topic changed so far. */
  version(topic: string): number {
    return this.versions.get(topic) ?? 0
  }

  /** Notifies those who follow a topic that it changed. */
  notify(topic: string): void {
    this.versions.set(topic, this.version(topic) + 1)
    this.listeners.get(topic)?.forEach((listener) => listener())
  }

  /** Notifies the followers of every topic. */
  notifyAll(): void {
    for (const topic of [...this.listeners.keys()]) this.notify(topic)
  }

  /** Follows a topic; the returned function stops it. */
  follow(topic: string, listener: () => void): () => void {
    const known = this.listeners.get(topic)
    if (known === undefined) this.listeners.set(topic, new Set([listener]))
    else known.add(listener)
    return () => {
      const left = this.listeners.get(topic)
      left?.delete(listener)
      if (left?.size === 0) this.listeners.delete(topic)
    }
  }
}

/** The text of a topic: the component is drawn again only where the text changed. */
export function useTopicText(topics: Topics, topic: string, textOf: () => string): string {
  const follow = useCallback(
    (listener: () => void) => topics.follow(topic, listener),
    [topics, topic],
  )
  return useSyncExternalStore(follow, textOf)
}

/** Draws the component again whenever a topic changes. */
export function useTopic(topics: Topics, topic: string): void {
  const follow = useCallback(
    (listener: () => void) => topics.follow(topic, listener),
    [topics, topic],
  )
  useSyncExternalStore(follow, () => topics.version(topic))
}

/**
 * `useTopic` for what is beside the cells: it is drawn once the key that changed it is, and where keys follow each other quickly,
 * after the last of them.
 */
export function useTopicLater(topics: Topics, topic: string): void {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const seen = topics.version(topic)
  useEffect(() => {
    const later = (): void => startTransition(draw)
    const noted = (): void => keys.later(later, performance.now())
    // It may have changed since it was drawn.
    if (topics.version(topic) !== seen) noted()
    const stop = topics.follow(topic, noted)
    return () => {
      stop()
      keys.drop(later)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- what was seen at each drawing is no reason to follow anew
  }, [topics, topic])
}
