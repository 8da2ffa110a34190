#if WIND
namespace Demo.Wind
#else
namespace Demo.Steam
#endif
{
    public struct Knot { public int Value; }

#if WIND
    public interface IEngine : IWind {
#else
    public interface IEngine {
#endif
        int Power { get; }
    }

#if WIND
    public struct Sheet : IWind {
#else
    public struct Sheet {
#endif
        public int Length;
    }
}
