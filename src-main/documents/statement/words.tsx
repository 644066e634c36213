import type { ReactElement } from 'react'
import { Fragment } from 'react'

/** A sentence in which "1ᵉʳ" is written 1<sup>er</sup>: the same on paper, and read aloud as it should. */
export function Words({ children }: { readonly children: string }): ReactElement {
  return (
    <>
      {children.split('ᵉʳ').map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <sup>er</sup>}
          {part}
        </Fragment>
      ))}
    </>
  )
}
