/** "Claire Morel" gives "CM"; an empty name gives nothing. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toLocaleUpperCase())
    .slice(0, 2)
    .join('')
