import type { HiddenParts } from '#shared/domain/imports/import-table'
import { hiddenRemarks } from '#shared/wording/file-remarks'
import { useWording } from '../ui/use-wording'
import looks from '../ui/looks.module.css'

/** Says what of a file its workbook hides: lines and columns, read all the same, and cells under merged ones, which are not. */
export function HiddenPartsNote({ of }: { readonly of: HiddenParts }) {
  const { t } = useWording()
  return hiddenRemarks(of, t).map((sentence) => (
    <p key={sentence} className={looks.warnNote} role="status">
      {sentence}
    </p>
  ))
}
