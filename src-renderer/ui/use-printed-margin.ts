import { useEffect } from 'react'

/** Writes a text in the margins of each printed page, as long as it is shown: `ui/styles/print.css` takes it from there. */
export function usePrintedMargin(
  name: '--printed-time' | '--printed-place' | '--printed-screen',
  text: string,
): void {
  useEffect(() => {
    const { style } = document.documentElement
    // Only while a sheet is made: a property of the root has the style of all elements found anew. A string of CSS is written as one of JSON.
    const write = (): void => style.setProperty(name, JSON.stringify(text))
    const remove = (): void => void style.removeProperty(name)
    window.addEventListener('beforeprint', write)
    window.addEventListener('afterprint', remove)
    return () => {
      window.removeEventListener('beforeprint', write)
      window.removeEventListener('afterprint', remove)
    }
  }, [name, text])
}
