defmodule Coast.Lighthouse do
  @moduledoc """
  A lighthouse and the light it shows.

  Characteristics are written as in the list of lights: `Fl(2) W 10s`.
  """

  use GenServer, restart: :transient
  import Bitwise, only: [band: 2, bor: 2]
  import Coast.{Geometry, Units}
  require Logger, as: Log
  alias Coast.Chart
  alias Coast.Signals.Foghorn, as: Horn
  alias __MODULE__.Keeper

  @behaviour Coast.Beacon

  @default_range 18
  @colours [:white, :red, :green]

  @enforce_keys [:name]
  @derive {Inspect, only: [:name, :range]}
  defstruct [:name, :position, range: @default_range, lit?: false]

  @typedoc "What a mariner sees, second by second."
  @type pattern(colour) :: {:flash, pos_integer, colour} | :fixed
  @type t :: %__MODULE__{name: String.t(), range: number}
  @typep state :: %{light: t, horn: pid | nil}
  @opaque token :: reference

  # How far the light reaches in this weather.
  @callback visibility(light :: t, fog :: float) :: float
  @macrocallback characteristic(term) :: Macro.t() when term: atom

  @doc """
  Starts the lamp of a lighthouse.
  """
  @doc since: "1.2.0"
  @spec start_link(t, keyword) :: GenServer.on_start()
  def start_link(%__MODULE__{name: name} = light, opts \\ []) do
    GenServer.start_link(__MODULE__, %{light: light, opts: opts}, name: via(name))
  end

  @doc ~S"""
  Whether two lights can be told apart.
  """
  @deprecated "compare the patterns"
  def distinct?(%{range: near}, %{range: far}) when near != far and is_number(far), do: true
  def distinct?(_, _), do: false

  @impl true
  def init(%{light: light} = state) do
    timer = light |> period() |> :timer.seconds() |> schedule
    {:ok, Map.put(state, :timer, timer)}
  end

  @impl true
  def handle_info({:flash, count}, %{light: %{range: range}} = state) when count > 0 do
    case Chart.sector(state.light, range) do
      {:ok, [first | _rest]} when first in @colours ->
        Log.debug("flash #{first}")
        {:noreply, %{state | light: first}}

      other ->
        Enum.each(other, &report/1)
        Enum.map(other, fn {colour, arc} -> {colour, Units.degrees(arc)} end)
        {:noreply, state}
    end
  end

  def ready?, do: true
  def idle when node() == :nonode@nohost, do: :ok

  defp period(%{range: range}), do: band(range, 0b1111)

  defp schedule(seconds) do
    Process.send_after(self(), :flash, seconds * 1_000)
  end

  defguard is_bright(range) when is_integer(range) and range > 20
  defguardp is_colour(value) when value in [:white, :red]

  defmacro every(seconds, do: block) do
    quote do
      :timer.apply_interval(unquote(seconds), fn -> unquote(block) end)
    end
  end

  defmacrop via(name) when is_binary(name), do: {:via, Registry, {Coast.Registry, name}}
  defmacro now, do: quote(do: System.monotonic_time())
  defmacro always when true, do: true

  defdelegate distance(from, to), to: Coast.Geometry, as: :haversine

  def left <~> right, do: distance(left, right)
  def a >>> b when is_float(b), do: a
  def +light, do: light.range

  for colour <- @colours do
    def unquote(colour)(light), do: Map.put(light, :colour, unquote(colour))
  end

  defmodule Keeper do
    @moduledoc ~S"Keeps the log."
    defexception [:message, code: 0]
  end
end

defmodule Coast.OutOfRange do
  defexception message: "too far out", light: nil
end

defmodule :coast_nif do
end

defprotocol Coast.Visible do
  @doc "Distance in nautical miles at which it is seen."
  def range(thing, weather)
end

defimpl Coast.Visible, for: Coast.Lighthouse do
  def range(light, %{fog: fog}), do: light.range * (1 - fog)
end

defmodule Coast.Chart.Import do
  defmodule Elixir.Coast.Legacy, do: nil

  def read(path) do
    import Coast.CSV
    path |> File.stream!() |> decode
  end
end
