import { Fragment, useState, type ReactNode } from 'react'

/** How a form creates one record after the other. */
export interface Again {
  /** The name of the record that was created at last; `null` at first. */
  readonly made: string | null
  /** Begins anew after a record of that name was created. */
  readonly onMade: (name: string) => void
}

interface OneAfterOtherProps {
  readonly children: (again: Again) => ReactNode
}

/** Creates one record after the other: each time with an empty form, which names what was created before. */
export function OneAfterOther({ children }: OneAfterOtherProps) {
  const [made, setMade] = useState<readonly string[]>([])
  return (
    <Fragment key={made.length}>
      {children({ made: made.at(-1) ?? null, onMade: (name) => setMade([...made, name]) })}
    </Fragment>
  )
}
