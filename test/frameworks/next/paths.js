import { shops } from './tags.jsx';

export const getStaticPaths = () => ({ paths: shops.slice(0, 2).map((params) => ({ params })), fallback: false });
export const getStaticProps = ({ params }) => ({ props: params });
