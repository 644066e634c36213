/** Prints what is shown. Paper is white: dark looks wait until the sheet has left. */
export function printInLight(): void {
  const { dataset } = document.documentElement
  const looks = dataset['mantineColorScheme']
  dataset['mantineColorScheme'] = 'light'
  window.print()
  if (looks !== undefined) dataset['mantineColorScheme'] = looks
}
