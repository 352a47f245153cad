/** The variables of a process, as `process.env` gives them. An empty one counts as unset: Compose writes `${NAME:-}`. */
export type Environment = Readonly<Record<string, string | undefined>>;
