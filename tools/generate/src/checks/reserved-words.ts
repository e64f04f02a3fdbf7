/** Words that TypeScript does not take as the name of a constant or of a type. */
export const reservedWords: ReadonlySet<string> = new Set(
  `any arguments await bigint boolean break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in infer instanceof interface keyof let never new null
  number object package private protected public readonly return static string super switch symbol this throw true try
  typeof undefined unique unknown var void while with yield`.split(/\s+/),
);

/** Names that exist everywhere. A type of the same name would silently take their place. */
export const globalNames: ReadonlySet<string> = new Set(
  `Array ArrayBuffer BigInt Blob Boolean DataView Date Error Exclude Extract FormData Function Headers JSON Map Math
  NonNullable Number Object Omit Partial Pick Promise Proxy RangeError Readonly ReadonlyArray Record RegExp Request
  Required Response Set String Symbol SyntaxError TypeError URL URLSearchParams Uint8Array WeakMap WeakSet`.split(
    /\s+/,
  ),
);

/** What JavaScript or the client itself means by a method's name: `await` would call `then`, a factory takes `options`. */
export const clientWords: ReadonlySet<string> = new Set(["options", "then"]);
