/** Pieces of `characters` code points; vendors never split one. Empty text has no pieces. */
export function splitText(text: string, characters: number): readonly string[] {
  const points = [...text];
  const size = Math.max(1, Math.floor(characters));
  return Array.from({ length: Math.ceil(points.length / size) }, (_, index) =>
    points.slice(index * size, (index + 1) * size).join(''),
  );
}
