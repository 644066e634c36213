import type { ReactElement, ReactNode } from 'react'

/** A numbered part of a statement. */
export function Section(props: {
  readonly number: number
  readonly title: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <section>
      <h2>
        {props.number}. {props.title}
      </h2>
      {props.children}
    </section>
  )
}
