/** How a reader chooses groups by clicking their names. */
export interface BandChoice {
  readonly canChoose: (id: string) => boolean;
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
}
