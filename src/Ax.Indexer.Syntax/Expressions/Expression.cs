using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Expressions;

/// <summary>What an expression is made of, as far as it tells the type of its value.</summary>
public enum ExpressionKind : byte
{
    /// <summary>A member of the value of <see cref="Expression.Of"/>; <see cref="Expression.Name"/> is its name.</summary>
    Access,
    /// <summary>What a call returns: of <see cref="Expression.Of"/>, or of the member <see cref="Expression.Name"/>.</summary>
    Call,
    /// <summary>A value of the type <see cref="Expression.Of"/>.</summary>
    Value,
    /// <summary>The same value, or type, as <see cref="Expression.Of"/>.</summary>
    Same,
    /// <summary>The object around it.</summary>
    Self,
    /// <summary>The object around it, as its base type.</summary>
    Base,
}

/// <summary>An expression, or the notation of a type.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Of">What it is made of; empty for none.</param>
/// <param name="Name">The name of the member that is looked up; empty for none.</param>
public readonly record struct Expression(ExpressionKind Kind, ByteSpan Of, ByteSpan Name);

/// <summary>What a declaration says of the value it names.</summary>
/// <param name="Type">Its type; empty where none is written.</param>
/// <param name="Returned">The type of what it returns when called; empty where none is written.</param>
/// <param name="Initial">The expression it is given at first; empty where there is none.</param>
/// <param name="IsSelf">Whether it is the object around it.</param>
public readonly record struct Declared(ByteSpan Type, ByteSpan Returned, ByteSpan Initial, bool IsSelf);

/// <summary>What a name means among the locals of a file.</summary>
/// <param name="IsLocal">Whether it means a local.</param>
/// <param name="Places">Where the names of its definitions begin, in bytes; several when it is not known which holds.</param>
public readonly record struct LocalMeaning(bool IsLocal, IReadOnlyList<int> Places);
