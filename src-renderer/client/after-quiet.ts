/**
 * A run that is put off as long as it is asked for again within some milliseconds, and no longer than `most`: where cells are kept one
 * after the other, what rests on them is read once.
 */
export function afterQuiet(run: () => void, quiet: number, most: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  const start = (): void => {
    since = null
    run()
  }
  return () => {
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(start, Math.max(0, Math.min(quiet, since + most - now)))
  }
}
