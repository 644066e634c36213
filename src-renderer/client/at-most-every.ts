/** A run that begins at once and, asked for again within an interval of milliseconds, once more when that is over. */
export function atMostEvery(run: () => void, interval: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsked = false
  const start = (): void => {
    isAsked = false
    timer = setTimeout(() => {
      timer = undefined
      if (isAsked) start()
    }, interval)
    run()
  }
  return () => {
    isAsked = true
    if (timer === undefined) start()
  }
}
