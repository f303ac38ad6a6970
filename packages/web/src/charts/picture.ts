/** What surrounds the drawing in its picture. */
export interface PictureWords {
  readonly title: string;
  /** Small lines beneath: notes, source, cut-off. */
  readonly beneath: readonly string[];
}

export interface PictureLook {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly font: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
/** Pictures go into documents that are printed. */
const SHARPNESS = 2;

/** Words cut into lines that fit: a Chinese character is as wide as the letter is high, a Latin one about half. */
export function linesOf(words: string, width: number, letter: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const character of words) {
    const wide = /[\u2E80-\uFFEF]/.test(character) ? letter : letter * 0.58;
    if (taken + wide > width && line) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    line += character;
    taken += wide;
  }
  return line ? [...lines, line] : lines;
}

/** As large as on the page; where it is on none, as it says itself. */
function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const shown = drawing.getBoundingClientRect();
  if (shown.width > 0) return shown;
  return { width: Number(drawing.getAttribute('width')), height: Number(drawing.getAttribute('height')) };
}

/** The drawing with its title, source and cut-off, as one SVG of its own. */
export function framedDrawing(
  drawing: SVGSVGElement,
  { title, beneath }: PictureWords,
  look: PictureLook,
): SVGSVGElement {
  const { width, height } = sizeOf(drawing);
  const frame = document.createElementNS(SVG, 'svg');
  let y = MARGIN;
  const write = (words: string, letter: number, colour: string, weight: string) => {
    for (const line of linesOf(words, width, letter)) {
      const text = document.createElementNS(SVG, 'text');
      y += Math.round(letter * 1.4);
      text.textContent = line;
      for (const [name, value] of Object.entries({
        x: MARGIN,
        y: y - letter * 0.3,
        fill: colour,
        'font-size': letter,
        'font-weight': weight,
        'font-family': look.font,
      }))
        text.setAttribute(name, `${value}`);
      frame.append(text);
    }
  };
  write(title, 16, look.ink, '600');
  const inner = drawing.cloneNode(true);
  if (inner instanceof SVGSVGElement) {
    for (const [name, value] of Object.entries({ x: MARGIN, y: y + 8, width, height }))
      inner.setAttribute(name, `${value}`);
    inner.removeAttribute('style');
    frame.append(inner);
  }
  y += height + 12;
  for (const line of beneath) write(line, 12, look.quiet, '400');
  const whole = { width: width + 2 * MARGIN, height: y + MARGIN };
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ ...whole, fill: look.ground })) ground.setAttribute(name, `${value}`);
  frame.prepend(ground);
  for (const [name, value] of Object.entries(whole)) frame.setAttribute(name, `${value}`);
  return frame;
}

/** The framed drawing as a PNG; throws where the browser cannot. */
export async function pictureOf(drawing: SVGSVGElement, words: PictureWords, look: PictureLook): Promise<Blob> {
  const frame = framedDrawing(drawing, words, look);
  const size = { width: Number(frame.getAttribute('width')), height: Number(frame.getAttribute('height')) };
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(frame))}`;
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * SHARPNESS);
  canvas.height = Math.round(size.height * SHARPNESS);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))), 'image/png');
  });
}
