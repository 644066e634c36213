import { inTextField } from '../ui/in-text-field'

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true

/**
 * Shows by the pointer that a file can't be dropped where nothing takes it: it would show that it can, and nothing would come of it.
 * A text may be dropped in a field. The returned function stops it.
 */
export function refuseDrops(page: Window): () => void {
  const refuse = (event: DragEvent): void => {
    if (event.defaultPrevented || (inTextField(event.target) && !hasFiles(event))) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none'
  }
  page.addEventListener('dragover', refuse)
  page.addEventListener('drop', refuse)
  return () => {
    page.removeEventListener('dragover', refuse)
    page.removeEventListener('drop', refuse)
  }
}
