/** Why the system refuses something, in words that go into a sentence. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const NO_PERMISSION = "you have no permission; ask its owner for it";

const REASONS: Readonly<Record<string, string>> = {
	EACCES: NO_PERMISSION,
	EISDIR: "it is a folder",
	ELOOP: "its links lead in a circle",
	ENAMETOOLONG: "its name is too long",
	ENOENT: "it does not exist",
	ENOSPC: "the disk is full",
	EPERM: NO_PERMISSION,
	EROFS: "the disk is read-only",
};
