import { useEffect } from 'react'

/** Writes a text in the margins of each printed page, as long as it is shown: `ui/styles/print.css` takes it from there. */
export function usePrintedMargin(
  name: '--printed-time' | '--printed-place' | '--printed-screen',
  text: string,
): void {
  useEffect(() => {
    const { style } = document.documentElement
    // A string of CSS is written as one of JSON.
    style.setProperty(name, JSON.stringify(text))
    return () => void style.removeProperty(name)
  }, [name, text])
}
