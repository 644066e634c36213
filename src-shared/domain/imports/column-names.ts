/** The name of each column, as mappings have it: its title, or its number (`#3`) where it has none or an earlier column has the same. */
export const columnNames = (headers: readonly string[]): readonly string[] => {
  const titles = headers.map((header) => header.trim())
  return titles.map((title, at) =>
    title === '' || titles.indexOf(title) < at ? `#${String(at + 1)}` : title,
  )
}
