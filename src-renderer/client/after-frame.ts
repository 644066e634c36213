/** In milliseconds: a page that is not shown draws no frames. */
const LONGEST = 50

/** Calls a function once, after the next frame is drawn, or after 50 ms where none is drawn. */
export function afterFrame(run: () => void): void {
  let frame = 0
  const once = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    run()
  }
  const timer = setTimeout(once, LONGEST)
  // The callback comes before the drawing; a task posted from it, after.
  frame = requestAnimationFrame(() => setTimeout(once))
}
