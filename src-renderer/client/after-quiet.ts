/**
 * A run that is put off as long as it is asked for again within some milliseconds, or something else is going on, and no longer than
 * `most`: where cells are kept one after the other, what rests on them is read once.
 */
export function afterQuiet(
  run: () => void,
  quiet: number,
  most: number,
  isBusy: (now: number) => boolean = () => false,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  const wait = (): void => {
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(start, Math.max(0, Math.min(quiet, since + most - now)))
  }
  const start = (): void => {
    const now = performance.now()
    if (since !== null && now < since + most && isBusy(now)) {
      wait()
      return
    }
    since = null
    run()
  }
  return wait
}
