import type { ReactNode } from 'react'

interface TableHeadProps {
  readonly titles: readonly string[]
  /** Those of figures, behind the others. */
  readonly figures?: readonly string[]
  /** Cells behind the titles. */
  readonly children?: ReactNode
}

/** The line of titles of a table. */
export function TableHead({ titles, figures = [], children }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {titles.map((title, at) => (
          <th key={at} scope="col">
            {title}
          </th>
        ))}
        {figures.map((title, at) => (
          <th key={at} scope="col" data-figure>
            {title}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  )
}
