declare module "picomatch" {
	interface Scan {
		/** The leading part of the pattern that holds no magic. */
		readonly base: string;
		/** The rest of the pattern. */
		readonly glob: string;
		/** Whether the pattern begins with “!”, and stands for all that the rest of it does not match. */
		readonly negated: boolean;
	}
	function picomatch(pattern: string, options?: { readonly dot?: boolean }): (path: string) => boolean;
	namespace picomatch {
		function scan(pattern: string): Scan;
	}
	export default picomatch;
}
