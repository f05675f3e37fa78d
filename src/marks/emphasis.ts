/** What a reader points at: a passage of the event (`pointed`), of another event (`dimmed`), or any mark of the event. */
export type Emphasis = 'pointed' | 'dimmed' | 'hovered';
