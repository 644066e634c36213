import { Fragment, type ReactElement } from 'react'

/** A number of an article (L. 5211-4-1) or of an act (2008-580), which must not be broken; or the ending of an ordinal. */
const SPECIAL = /([A-Z]\.\u00A0?\d[\d-]*|\d+(?:-\d+)+|ᵉʳ?)/

function piece(part: string): ReactElement | string {
  if (part === 'ᵉʳ') return <sup>er</sup>
  if (part === 'ᵉ') return <sup>e</sup>
  return SPECIAL.test(part) ? <span className="whole">{part}</span> : part
}

/**
 * A sentence in which "1ᵉʳ" is written 1<sup>er</sup> and "2ᵉ" 2<sup>e</sup>, the same on paper and for screen readers, and
 * article numbers are not broken.
 */
export function Words({ children }: { readonly children: string }): ReactElement {
  return (
    <>
      {children.split(SPECIAL).map((part, index) => (
        <Fragment key={index}>{piece(part)}</Fragment>
      ))}
    </>
  )
}
