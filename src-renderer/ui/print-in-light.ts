/** Prints the screen in the light theme; a dark one is restored afterwards. */
export function printInLight(): void {
  const { dataset } = document.documentElement
  const scheme = dataset['mantineColorScheme']
  dataset['mantineColorScheme'] = 'light'
  window.print()
  if (scheme !== undefined) dataset['mantineColorScheme'] = scheme
}
