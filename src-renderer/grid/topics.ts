import { useCallback, useSyncExternalStore } from 'react'

/**
 * Who looks at what: each part of a large screen follows its own topics, and is drawn again only when one of them is
 * told to have changed. One key struck repaints one cell and the sums it touches.
 */
export class Topics {
  private readonly versions = new Map<string, number>()
  private readonly listeners = new Map<string, Set<() => void>>()

  /** How often a topic changed so far. */
  version(topic: string): number {
    return this.versions.get(topic) ?? 0
  }

  /** Tells those who follow a topic that it changed. */
  tell(topic: string): void {
    this.versions.set(topic, this.version(topic) + 1)
    this.listeners.get(topic)?.forEach((listener) => listener())
  }

  /** Tells everyone. */
  tellAll(): void {
    for (const topic of [...this.listeners.keys()]) this.tell(topic)
  }

  /** Follows a topic; the function given back stops it. */
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

/** What is told under a topic, as text: the component is drawn again only where its words are others. */
export function useToldBy(topics: Topics, topic: string, tell: () => string): string {
  const follow = useCallback(
    (listener: () => void) => topics.follow(topic, listener),
    [topics, topic],
  )
  return useSyncExternalStore(follow, tell)
}

/** Draws the component again whenever a topic changes. */
export function useTopic(topics: Topics, topic: string): void {
  const follow = useCallback(
    (listener: () => void) => topics.follow(topic, listener),
    [topics, topic],
  )
  useSyncExternalStore(follow, () => topics.version(topic))
}
