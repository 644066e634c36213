import type { ReactElement, ReactNode } from 'react'
import { FONT } from '../fonts/font-faces'
import type { SheetText } from './sheet-text'

const style = (landscape: boolean): string => `
#header,#footer{padding:0!important}
.foot{box-sizing:border-box;width:${landscape ? '297mm' : '210mm'};margin:0;padding:0 ${landscape ? '12.3mm' : '15.6mm'};height:12mm;
  font:400 10.5px '${FONT}',sans-serif;font-feature-settings:'tnum','lnum';color:#5f6761}
.foot>div{display:grid;grid-template-columns:1fr auto 1fr;gap:4mm;border-top:.25mm solid #cfc7b7;padding-top:1.6mm}
.foot b{font-weight:600;color:#1e2422}
.foot span:last-child{text-align:right}
`

/**
 * The foot of each printed page: on the left whose sheet it is, in the middle which one, on the right the page. The printer
 * repeats it and fills the two numbers in; it is another document than the page, hence its own styles and typeface.
 */
export function PageFooter(props: {
  readonly owner: string
  readonly children: ReactNode
  readonly text: SheetText
  readonly faces: string
  /** Whether the sheet is in landscape. */
  readonly landscape?: boolean
}): ReactElement {
  const { t } = props.text
  const own = style(props.landscape === true)
  return (
    <template id="page-footer">
      <style dangerouslySetInnerHTML={{ __html: props.faces + own }} />
      <div className="foot">
        <div>
          <span>{props.owner}</span>
          {props.children}
          <span>
            {t('documents.footer.page')} <span className="pageNumber" /> {t('documents.footer.of')}{' '}
            <span className="totalPages" />
          </span>
        </div>
      </div>
    </template>
  )
}
