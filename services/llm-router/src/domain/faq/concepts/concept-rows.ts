/**
 * Ideas and the words for them: Chinese phrases parted by white space, English ones by commas. A phrase may stand in
 * several rows and then means several ideas.
 */
export type ConceptRows = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
