/** Long work under way, by name, so that the user can stop it. */
export interface Jobs {
  /** Runs work that may be stopped, by its signal. */
  readonly run: <T>(name: string, work: (stop: AbortSignal) => Promise<T>) => Promise<T>
  /** Stops every work of that name; nothing happens when there is none. */
  readonly cancel: (name: string) => void
  /** Stops everything: the program is quitting. */
  readonly cancelAll: () => void
}

/** Keeps the list of long work. */
export function jobs(): Jobs {
  const running = new Map<AbortController, string>()
  return {
    run: async (name, work) => {
      const controller = new AbortController()
      running.set(controller, name)
      try {
        return await work(controller.signal)
      } finally {
        running.delete(controller)
      }
    },
    cancelAll: () => {
      for (const controller of running.keys()) controller.abort()
    },
    cancel: (name) => {
      for (const [controller, job] of running) if (job === name) controller.abort()
    },
  }
}
