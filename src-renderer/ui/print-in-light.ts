/** Prints the screen in the light theme; a dark one is restored afterwards. */
export function printInLight(): void {
  const { dataset } = document.documentElement
  const looks = dataset['mantineColorScheme']
  dataset['mantineColorScheme'] = 'light'
  window.print()
  if (looks !== undefined) dataset['mantineColorScheme'] = looks
}
