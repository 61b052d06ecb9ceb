/** Small letters without accents: "citta" for "Città", in which people search and ids are written. */
export const unaccented = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
