namespace Demo.Masts
{
#if WIND
    /// <summary>Heads in two versions leave a brace too many.</summary>
    public struct Mast : IWind
    {
#else
    public struct Mast
    {
        void Lower(int metres) {
#endif
        public int Height;

        private bool Stands(int winds) { return winds < Height; }
    }

    public enum Wood { Oak, Pine }
