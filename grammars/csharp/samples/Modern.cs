using Demo.Inventory;

namespace Demo
{
    namespace Nested.Deep
    {
        /// A position.
        public record Position(string Name, int Row) : Base(Name), IComparable<Position>
        {
            public int Column;
        }

        public readonly record struct Point(double X, double Y);

        internal record class Empty;

        public class Primary(int seed, ILogger log) : Worker(log)
        {
            private readonly int _seed = seed;
            public int Next() => _seed switch
            {
                < 0 => 0,
                1 or 2 => 1,
                Point { X: > 1 } => 2,
                _ => 3,
            };
        }

        file static class Hidden
        {
            public static void Extend(this string text) { }

            extension(string text)
            {
                public int WordCount() => text.Split().Length;
                public bool IsBlank { get { return text.Trim().Length == 0; } }
            }
        }

        public abstract class Shape
        {
            public abstract double Area { get; }
            protected virtual void Draw() { }
            public partial int Generated { get; set; }
            public int Backed { get => field; set => field = value; }
        }
    }

    [Flags]
    public enum Sides
    {
        None = 0,
        /// <summary>On the left.</summary>
        Left = 1 << 0,
        [Obsolete] Right = 1 << 1,
        Both = Left | Right, // either
    }

    public delegate void Handler(object sender, EventArgs args);

    unsafe class Raw
    {
        private delegate*<int, void> _callback;
        public int* Pointer;

        void Walk()
        {
            foreach (var (key, value) in Map()) { Console.WriteLine(key); }
            using var stream = Open("class Fake { }");
            var query = from x in Source where x > 1 select x;
            string raw = """
                class NotThis { }
                """;
            (int a, string b) = (1, "x");
            Sides side = (Sides)a;
            if (side is Sides.Left or Sides.Right && b is not null) { side |= Sides.Both; }
        }
    }

#if DEBUG
    class DebugOnly { }
#else
    class ReleaseOnly { }
#endif
}
