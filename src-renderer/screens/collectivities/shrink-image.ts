import { LOGO_LENGTH, LOGO_SIZES } from '#shared/domain/collectivities/logo'

/** The files that may be chosen: those that the refusal of another names. */
export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/svg+xml'

/** Why a file can't be a logo. */
export type LogoProblem = 'notImage' | 'tooLarge'

/** The type of a drawing: an image without points of its own, which is not known by its first bytes. */
const DRAWING = 'image/svg+xml'

/** Opens what a browser reads in a file as a type, or by its first bytes where no type is given. */
async function open(file: File, type = ''): Promise<HTMLImageElement | null> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([file], { type }))
  try {
    image.src = address
    await image.decode()
    return image.naturalWidth > 0 ? image : null
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(image: HTMLImageElement, size: number, largest: number): string {
  const scale = Math.min(largest, size / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}

/**
 * Draws any image that a browser can read as a small PNG, whatever its name ends in, with nothing of the file but its picture.
 * Smaller and smaller until it fits into a record; a drawing is enlarged, for it is as sharp in any size.
 */
export async function shrinkImage(
  file: File,
): Promise<{ logo: string } | { problem: LogoProblem }> {
  const picture = await open(file)
  const image = picture ?? (await open(file, DRAWING))
  if (image === null) return { problem: 'notImage' }
  const largest = picture === null ? Infinity : 1
  try {
    for (const size of LOGO_SIZES) {
      const logo = drawn(image, size, largest)
      if (logo.length <= LOGO_LENGTH) return { logo }
    }
  } catch {
    // An image that contains a page of its own is shown, but the browser does not let it be copied.
  }
  return { problem: 'tooLarge' }
}
