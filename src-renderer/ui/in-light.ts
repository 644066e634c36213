/** Does something while the page has the light theme: nothing is painted in between. */
export function inLight<T>(work: () => T): T {
  const { dataset } = document.documentElement
  const scheme = dataset['mantineColorScheme']
  dataset['mantineColorScheme'] = 'light'
  try {
    return work()
  } finally {
    if (scheme !== undefined) dataset['mantineColorScheme'] = scheme
  }
}
