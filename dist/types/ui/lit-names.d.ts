declare const isNoted: {
    readonly [name: string]: (value: unknown) => boolean;
};
